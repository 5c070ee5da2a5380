import { useMemo, useState } from 'react';
import { countWords } from '../../../ui/words/counts.ts';
import { CountryMark, CountryName } from './CountryMark.tsx';
import { FlowArc } from './FlowArc.tsx';
import styles from './FlowMap.module.css';
import { flowCounts, flowName, type Flow } from './flow-words.ts';
import { layOut } from './lay-out.ts';
import { useRoving } from './use-roving.ts';
import { MAP, useWorld } from './use-world.ts';

interface FlowMapProps {
  flows: readonly Flow[];
  onFlow: (flow: Flow) => void;
  onCountry: (id: string) => void;
}

/** The largest flows on a map: an arc a pair, thick with transfers, with its incidents as a vermilion mark. */
export function FlowMap({ flows, onFlow, onCountry }: FlowMapProps) {
  const world = useWorld();
  const { arcs, countries } = useMemo(() => layOut(flows), [flows]);
  const [pointed, setPointed] = useState<string | null>(null);
  const arcRoving = useRoving(arcs.length);
  const countryRoving = useRoving(countries.length);
  const flow = arcs.find(({ key }) => key === pointed);
  const country = countries.find(({ id }) => id === pointed);
  return (
    <div className={styles['map']}>
      <svg
        viewBox={`0 0 ${String(MAP.width)} ${String(MAP.height)}`}
        role="group"
        aria-label="Map of the largest flows"
      >
        <path className={styles['land']} d={world?.land ?? ''} />
        <path className={styles['borders']} d={world?.borders ?? ''} />
        <g onKeyDown={arcRoving.onKeyDown} role="group" aria-label="Flows, largest first">
          {arcs.map((arc, at) => (
            <FlowArc
              key={arc.key}
              arc={arc}
              isPointed={arc.key === pointed}
              isFaded={pointed !== null && arc.key !== pointed && !arc.touches(pointed)}
              onPoint={setPointed}
              onOpen={() => onFlow(arc.flow)}
              {...arcRoving.item(at)}
            />
          ))}
        </g>
        <g onKeyDown={countryRoving.onKeyDown} role="group" aria-label="Countries">
          {countries.map((mark, at) => (
            <CountryMark
              key={mark.id}
              mark={mark}
              onPoint={setPointed}
              onOpen={() => onCountry(mark.id)}
              {...countryRoving.item(at)}
            />
          ))}
        </g>
        <g>
          {countries.map((mark) => (
            <CountryName
              key={mark.id}
              mark={mark}
              isPointed={mark.id === pointed || (flow?.touches(mark.id) ?? false)}
            />
          ))}
        </g>
      </svg>
      <p className={styles['readout']}>
        {flow && (
          <>
            <strong>{flowName(flow.flow)}</strong>: {flowCounts(flow.flow)}
          </>
        )}
        {country && (
          <>
            <strong>{country.name}</strong>, in these flows: {countWords(country.sent, 'transfer')} out,{' '}
            {countWords(country.received, 'transfer')} in
          </>
        )}
        {!flow && !country && 'Point at an arc or a country for its numbers; click to open it.'}
      </p>
    </div>
  );
}
