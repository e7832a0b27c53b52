/** To be built. */
export function ConflictPage() {
  return <h1>Conflict</h1>;
}
