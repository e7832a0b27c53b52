export const pythonAdvice: string;
export function findPython(): string | undefined;
export function installPython(): string | undefined;
