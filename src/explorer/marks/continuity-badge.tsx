interface Props {
  readonly continuity: { readonly id: string; readonly title: string };
}

/** In which continuity something is: it stands beside every name, since the same name may mean another in another. */
export function ContinuityBadge({ continuity: { id, title } }: Props) {
  return (
    <span className="badge" title={title}>
      {id}
      <span className="unseen"> in {title}</span>
    </span>
  );
}
