/** Icons in the manner of GraphiQL's own, which has none for these. */

export function CheckIcon() {
  return <Icon path="m3.5 10.5 4.5 4.5 8.5-10" />;
}

export function LinkIcon() {
  return (
    <Icon path="M8.5 11.5a3.5 3.5 0 0 0 5 0l3-3a3.5 3.5 0 0 0-5-5l-1 1m1 4a3.5 3.5 0 0 0-5 0l-3 3a3.5 3.5 0 0 0 5 5l1-1" />
  );
}

export function ListIcon() {
  return <Icon path="M7.5 5h9m-9 5h9m-9 5h9M3.5 5h.01M3.5 10h.01M3.5 15h.01" />;
}

function Icon({ path }: { path: string }) {
  return (
    <svg className="graphiql-toolbar-icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
    </svg>
  );
}
