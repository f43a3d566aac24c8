interface Named {
  publisher: string;
  title: string;
  url?: string | undefined;
}

/** A source by its name: linked where the page itself was read, and only cited where a copy was. */
export function SourceName({ source }: { source: Named }) {
  const name = `${source.publisher} ${source.title}`;
  if (!source.url) return name;
  return (
    <a href={source.url} target="_blank" rel="noreferrer">
      {name}
    </a>
  );
}
