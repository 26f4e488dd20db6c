import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BUILD } from './built';

const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const hasBrotliModule = existsSync(BROTLI);

/** A server of the machine, with the configuration that we publish for it. */
export interface Server {
	name: string;
	isInstalled: boolean;
	/** What a Debian machine installs for it. */
	packages: string;
	/** Whether it can send the copies compressed with brotli. */
	hasBrotli: boolean;
	/** Writes what it is started with into a folder. @returns the command and its arguments */
	prepare: (folder: string, port: number) => string[];
}

/** Our configuration as it is published, but for its address and its folder. */
function readConfiguration(name: string, port: number): string {
	const file = fileURLToPath(new URL(`../../../deploy/${name}`, import.meta.url));
	return readFileSync(file, 'utf8')
		.replace('127.0.0.1:8080', `127.0.0.1:${port}`)
		.replace('/srv/en-regard', BUILD);
}

/** Debian's types and folders around our server. */
function prepareNginx(folder: string, port: number): string[] {
	const ours = readConfiguration('nginx.conf', port);
	const server = hasBrotliModule ? ours : ours.replace(/\n\tbrotli_static on;/, '');
	const module = hasBrotliModule ? `load_module ${BROTLI};\n` : '';
	const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
		.map((name) => `${name}_temp_path ${folder}/${name};`)
		.join('\n');
	const file = join(folder, 'nginx.conf');
	writeFileSync(
		file,
		`${module}daemon off;\nworker_processes auto;\npid ${folder}/pid;\nerror_log ${folder}/error.log;\nevents {}\nhttp {\ninclude /etc/nginx/mime.types;\naccess_log off;\n${folders}\n${server}\n}\n`
	);
	return ['nginx', '-c', file, '-p', folder, '-e', `${folder}/error.log`];
}

/** Without its administration, which would listen on a port of its own. */
function prepareCaddy(folder: string, port: number): string[] {
	const file = join(folder, 'Caddyfile');
	const options = '{\n\tadmin off\n\tauto_https off\n}\n';
	writeFileSync(file, options + readConfiguration('Caddyfile', port));
	return ['caddy', 'run', '--config', file, '--adapter', 'caddyfile'];
}

export const NGINX: Server = {
	name: 'nginx',
	isInstalled: spawnSync('nginx', ['-v']).status === 0,
	packages: 'nginx-light libnginx-mod-http-brotli-static',
	hasBrotli: hasBrotliModule,
	prepare: prepareNginx
};

export const CADDY: Server = {
	name: 'Caddy',
	isInstalled: spawnSync('caddy', ['version']).status === 0,
	packages: 'caddy',
	hasBrotli: true,
	prepare: prepareCaddy
};

function findFreePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const probe = createServer().once('error', reject);
		probe.listen(0, '127.0.0.1', () => {
			const { port } = probe.address() as AddressInfo;
			probe.close(() => resolve(port));
		});
	});
}

async function waitUntilOpen(port: number, child: ChildProcess): Promise<void> {
	while (child.exitCode === null) {
		const isOpen = await new Promise<boolean>((resolve) => {
			const socket = connect(port, '127.0.0.1', () => resolve(true)).once('error', () =>
				resolve(false)
			);
			socket.once('close', () => socket.destroy());
			socket.once('connect', () => socket.end());
		});
		if (isOpen) return;
		await new Promise((resolve) => setTimeout(resolve, 20));
	}
	throw new Error(`the server ended with ${child.exitCode}`);
}

/**
 * Starts a server with the published configuration on the built site.
 *
 * @returns its port, and how to stop it
 * @throws Error when the configuration is refused
 */
export async function startServer(
	server: Server
): Promise<{ port: number; stop: () => Promise<void> }> {
	const folder = mkdtempSync(join(tmpdir(), 'en-regard-server-'));
	const port = await findFreePort();
	const [command = '', ...args] = server.prepare(folder, port);
	// What a server says of each of its states is of no use here; what it refuses is.
	const env = { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
	const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'], env });
	const said: Buffer[] = [];
	child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
	try {
		await waitUntilOpen(port, child);
	} catch (error) {
		throw new Error(Buffer.concat(said).toString(), { cause: error });
	}
	return {
		port,
		stop: () =>
			new Promise((resolve) => {
				child.once('exit', () => {
					rmSync(folder, { recursive: true, force: true });
					resolve();
				});
				child.kill('SIGTERM');
			})
	};
}
