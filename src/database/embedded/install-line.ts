const LINES: Readonly<Record<string, string>> = {
  linux: 'Debian and Ubuntu: sudo apt-get install openjdk-17-jdk maven',
  darwin: 'macOS: brew install openjdk@17 maven',
  win32: 'Windows: winget install EclipseAdoptium.Temurin.17.JDK, then choco install maven',
};

/** How to get what the embedded database needs: the reader's own system first, then the others. */
export function installLine(platform: NodeJS.Platform = process.platform): string {
  const own = LINES[platform];
  const others = Object.values(LINES).filter((line) => line !== own);
  return [...(own ? [own] : []), ...others].join('; ');
}
