/** What an address leads to that names no page. */
export function MissingPage() {
  return (
    <main className="page">
      <h1>There is no such page</h1>
      <p>
        <a href="/">Search for somebody</a>, or <a href="/playground/">ask in GraphQL</a>.
      </p>
    </main>
  );
}
