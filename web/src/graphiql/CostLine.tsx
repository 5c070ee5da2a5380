import type { Cost } from './useCost.ts';

/** The cost against the limit, and which list costs most, before anything is run. */
export function CostLine({ cost }: { cost: Cost }) {
  if (cost.kind === 'nothing') return <p className="cost">Cost: write or pick a query</p>;
  if (cost.kind === 'unknown') return <p className="cost">Cost not known: {cost.reason}</p>;
  const { requested, limit, field, isRefused } = cost;
  return (
    <p className={isRefused ? 'cost cost-refused' : 'cost'}>
      <strong>
        {isRefused && 'Would be refused: '}Cost {requested.toLocaleString('en')} of{' '}
        {limit.toLocaleString('en')}
      </strong>
      {field !== null && (
        <>
          , most by <code>{field}</code>
        </>
      )}
    </p>
  );
}
