import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BUILD } from './built';

const CONFIGURATION = fileURLToPath(new URL('../../../deploy/nginx.conf', import.meta.url));
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Whether nginx is on this machine, and its module for brotli. */
export const hasNginx = spawnSync('nginx', ['-v']).status === 0;
export const hasBrotli = existsSync(BROTLI);

function findFreePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const probe = createServer().once('error', reject);
		probe.listen(0, '127.0.0.1', () => {
			const { port } = probe.address() as AddressInfo;
			probe.close(() => resolve(port));
		});
	});
}

/** Debian's types and folders, and our server as it is published but for its address and its folder. */
function writeConfiguration(folder: string, port: number): string {
	const ours = readFileSync(CONFIGURATION, 'utf8')
		.replace('127.0.0.1:8080', `127.0.0.1:${port}`)
		.replace('/srv/en-regard', BUILD);
	const server = hasBrotli ? ours : ours.replace(/\n\tbrotli_static on;/, '');
	const file = join(folder, 'nginx.conf');
	const module = hasBrotli ? `load_module ${BROTLI};\n` : '';
	writeFileSync(
		file,
		`${module}daemon off;\nworker_processes auto;\npid ${folder}/pid;\nerror_log ${folder}/error.log;\nevents {}\nhttp {\ninclude /etc/nginx/mime.types;\naccess_log off;\n${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n')}\n${server}\n}\n`
	);
	return file;
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
	throw new Error(`nginx ended with ${child.exitCode}`);
}

/**
 * Starts nginx with the published configuration on the built site.
 *
 * @returns its port, and how to stop it
 * @throws Error when the configuration is refused
 */
export async function startNginx(): Promise<{ port: number; stop: () => Promise<void> }> {
	const folder = mkdtempSync(join(tmpdir(), 'en-regard-nginx-'));
	mkdirSync(folder, { recursive: true });
	const port = await findFreePort();
	const child = spawn(
		'nginx',
		['-c', writeConfiguration(folder, port), '-p', folder, '-e', `${folder}/error.log`],
		{
			stdio: 'inherit'
		}
	);
	await waitUntilOpen(port, child);
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
