import { runCommand } from './command';

// A reader that closes early (`| head`) is no fault of the data.
process.stdout.on('error', () => process.exit());
process.exitCode = await runCommand(process.argv.slice(2));
