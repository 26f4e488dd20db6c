import { deflateSync, crc32 } from 'node:zlib';
