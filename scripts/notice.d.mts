export function notice(names: string[]): string;
