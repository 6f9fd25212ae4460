/** Command line arguments: options with their values, flags, and the rest in order. */
export interface Arguments {
  options: Readonly<Record<string, string>>;
  flags: ReadonlySet<string>;
  rest: readonly string[];
}

/**
 * Sorts arguments; `--name value` and `--name=value` both count.
 * @throws Error that names an option it does not know, or one without its value.
 */
export function parseArguments(
  args: readonly string[],
  withValue: readonly string[],
  flagNames: readonly string[] = [],
): Arguments {
  const options: Record<string, string> = {};
  const flags = new Set<string>();
  const rest: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const argument = args[at]!;
    const [name = '', ...joined] = argument.split('=');
    if (!argument.startsWith('--')) rest.push(argument);
    else if (flagNames.includes(argument)) flags.add(argument);
    else if (!withValue.includes(name)) throw new Error(`unknown option ${name}`);
    else {
      const value = joined.length ? joined.join('=') : args[++at];
      if (value === undefined) throw new Error(`${name} needs a value`);
      options[name] = value;
    }
  }
  return { options, flags, rest };
}
