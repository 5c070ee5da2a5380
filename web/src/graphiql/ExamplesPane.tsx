import { type GraphiQLPlugin, useGraphiQLActions } from '@graphiql/react';
import { type Example, GROUPS } from './examples.ts';
import { useOpenQuery } from './useOpenQuery.ts';

/** Ready queries, one for each field at the top of the schema. */
function ExamplesPane() {
  const open = useOpenQuery();
  const { setVisiblePlugin } = useGraphiQLActions();
  const choose = (example: Example): void => {
    open(example);
    // On a phone the pane lies over the query.
    if (matchMedia('(width < 720px)').matches) setVisiblePlugin(null);
  };
  return (
    <section className="examples" aria-label="Examples">
      <h2>Examples</h2>
      <p>One for each field at the top. Each runs as it stands.</p>
      {GROUPS.map(({ title, examples }) => (
        <div key={title}>
          <h3>{title}</h3>
          <ul className="examples-list">
            {examples.map((example) => (
              <li key={example.field}>
                <button type="button" onClick={() => choose(example)}>
                  <code>{example.field}</code>
                  <span>{example.title}</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function ExamplesIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M4 6h2M4 12h2M4 18h2M9 6h11M9 12h11M9 18h11" strokeLinecap="round" />
    </svg>
  );
}

export const EXAMPLES_PLUGIN: GraphiQLPlugin = {
  title: 'Examples',
  icon: ExamplesIcon,
  content: ExamplesPane,
};
