import { parseArgs } from 'node:util';
import { EXIT_DONE, EXIT_USAGE, UsageError } from './command.ts';
import type { Command } from './command.ts';

/** Every command by name; loaded when called, so that `read` does not wait for the database. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  compare: async () => (await import('./compare.ts')).command,
  consolidate: async () => (await import('./consolidate.ts')).command,
  outcome: async () => (await import('./outcome.ts')).command,
  read: async () => (await import('./read.ts')).command,
  import: async () => (await import('./import.ts')).command,
  serve: async () => (await import('./serve.ts')).command,
  preflight: async () => (await import('./preflight.ts')).command,
  rebuild: async () => (await import('./rebuild.ts')).command,
  watch: async () => (await import('./watch.ts')).command,
  'try-rules': async () => (await import('./try-rules.ts')).command,
};

async function main(words: readonly string[]): Promise<number> {
  const [name, ...rest] = words;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    await printHelp();
    return name === undefined ? EXIT_USAGE : EXIT_DONE;
  }
  const load = COMMANDS[name];
  if (!load)
    throw new UsageError(
      `There is no command “${name}”. The commands are: ${Object.keys(COMMANDS).join(', ')}.`,
    );
  const command = await load();
  if (rest.includes('--help') || rest.includes('-h')) {
    process.stdout.write(`${command.help}\n`);
    return EXIT_DONE;
  }
  const { values, positionals } = parse(command, rest);
  return command.run({ files: positionals, values });
}

function parse(command: Command, args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: command.options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\nSee: rapporteur ${command.name} --help`);
  }
}

async function printHelp(): Promise<void> {
  const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()));
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  process.stdout.write(
    `Rapporteur reads what delegations propose to a treaty conference.\n\nUsage: rapporteur COMMAND …\n\n${lines.join('\n')}\n\nrapporteur COMMAND --help tells more.\n`,
  );
}

// A reader of our output that stops early (`| head`) is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = EXIT_USAGE;
}
