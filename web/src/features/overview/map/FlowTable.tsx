import { Button } from '../../../ui/Button.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { boundsWords } from '../../../ui/words/dates.ts';
import { formatNumber } from '../../../ui/words/numbers.ts';
import styles from './FlowTable.module.css';
import { flowName, type Flow } from './flow-words.ts';

/** The same flows as rows: for reading, copying and screen readers. */
export function FlowTable({ flows, onFlow }: { flows: readonly Flow[]; onFlow: (flow: Flow) => void }) {
  return (
    <div
      className={classNames(styles['scroll'], 'edge-fade')}
      // A region that scrolls must be reachable by keyboard.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      role="region"
      aria-label="Flows as a table"
    >
      <table className={styles['table']}>
        <caption className="visually-hidden">Largest flows between countries, most transfers first</caption>
        <thead>
          <tr>
            <th scope="col">From and to</th>
            <th scope="col">Transfers</th>
            <th scope="col" className={styles['wide']}>
              Of these, shared
            </th>
            <th scope="col">Incidents</th>
            <th scope="col" className={styles['when']}>
              When
            </th>
          </tr>
        </thead>
        <tbody>
          {flows.map((flow) => (
            <tr key={`${flow.origin.id} ${flow.destination.id}`}>
              <th scope="row">
                <Button look="plain" onClick={() => onFlow(flow)}>
                  {flowName(flow)}
                </Button>
              </th>
              <td>{formatNumber(flow.eventCount)}</td>
              <td className={styles['wide']}>{formatNumber(flow.sharedCount)}</td>
              <td>{formatNumber(flow.incidentCount)}</td>
              <td className={styles['when']}>{boundsWords(flow.earliest, flow.latest)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
