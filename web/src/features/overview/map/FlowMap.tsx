import { useMemo, useState, type CSSProperties } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { countWords } from '../../../ui/words/counts.ts';
import { formatNumber } from '../../../ui/words/numbers.ts';
import { CountryMark, CountryName } from './CountryMark.tsx';
import { FlowArc } from './FlowArc.tsx';
import styles from './FlowMap.module.css';
import { flowCounts, flowName, type Flow } from './flow-words.ts';
import { layOut } from './lay-out.ts';
import { MapLand } from './MapLand.tsx';
import { useRoving } from './use-roving.ts';
import { useTouch } from './use-touch.ts';
import { EUROPE, WORLD } from './use-world.ts';

interface FlowMapProps {
  flows: readonly Flow[];
  onFlow: (flow: Flow) => void;
  onCountry: (id: string) => void;
}

/**
 * The largest flows on a map: an arc a pair, thick with transfers, with its incidents as a vermilion mark. A mouse points
 * and clicks; a first touch reads out the nearest country or arc, a second one or the button beside the numbers opens it.
 */
export function FlowMap({ flows, onFlow, onCountry }: FlowMapProps) {
  const [region, setRegion] = useState(WORLD);
  const { arcs, countries } = useMemo(() => layOut(flows, region), [flows, region]);
  const [pointed, setPointed] = useState<string | null>(null);
  const { touched, ...touch } = useTouch(countries, onCountry);
  const arcRoving = useRoving(arcs.length);
  const countryRoving = useRoving(countries.length);
  const current = touched ?? pointed;
  const flow = arcs.find(({ key }) => key === current);
  const country = countries.find(({ id }) => id === current);
  const open = (key: string, act: () => void) => () => {
    if (touch.isToOpen(key)) act();
  };
  return (
    <div className={styles['map']}>
      <div className={styles['frame']}>
        <svg
          viewBox={region.box}
          style={{ '--scale': region.scale } as CSSProperties}
          role="group"
          aria-label="Map of the largest flows"
          onPointerDownCapture={touch.onPointerDown}
          onClickCapture={touch.onClick}
        >
          <MapLand />
          <g onKeyDown={arcRoving.onKeyDown} role="group" aria-label="Flows, largest first">
            {arcs.map((arc, at) => (
              <FlowArc
                key={arc.key}
                arc={arc}
                scale={region.scale}
                isPointed={arc.key === current}
                isFaded={current !== null && arc.key !== current && !arc.touches(current)}
                onPoint={setPointed}
                onOpen={open(arc.key, () => onFlow(arc.flow))}
                {...arcRoving.item(at)}
              />
            ))}
          </g>
          <g onKeyDown={countryRoving.onKeyDown} role="group" aria-label="Countries">
            {countries.map((mark, at) => (
              <CountryMark
                key={mark.id}
                mark={mark}
                scale={region.scale}
                isTouched={mark.id === touched}
                onPoint={setPointed}
                onOpen={open(mark.id, () => onCountry(mark.id))}
                {...countryRoving.item(at)}
              />
            ))}
          </g>
          <g>
            {countries.map((mark) => (
              <CountryName
                key={mark.id}
                mark={mark}
                scale={region.scale}
                isPointed={mark.id === current || (flow?.touches(mark.id) ?? false)}
              />
            ))}
          </g>
        </svg>
        <Button
          className={styles['zoom']}
          icon={region === WORLD ? 'plus' : 'minus'}
          onClick={() => setRegion(region === WORLD ? EUROPE : WORLD)}
        >
          {region === WORLD ? 'Europe' : 'Whole world'}
        </Button>
      </div>
      <div className={styles['readout']}>
        <p>
          {flow && (
            <>
              <strong>{flowName(flow.flow)}</strong>: {flowCounts(flow.flow)}
            </>
          )}
          {country && (
            <>
              <strong>{country.name}</strong>, in these flows: {countWords(country.sent, 'transfer')} sent,{' '}
              {formatNumber(country.received)} received
            </>
          )}
          {!flow && !country && (
            <>
              <span className={styles['fine']}>
                Point at an arc or a country for its numbers; click to open it.
              </span>
              <span className={styles['coarse']}>Tap a country or an arc for its numbers.</span>
            </>
          )}
        </p>
        {touched !== null && flow && <Button onClick={() => onFlow(flow.flow)}>Open</Button>}
        {touched !== null && country && <Button onClick={() => onCountry(country.id)}>Open</Button>}
      </div>
    </div>
  );
}
