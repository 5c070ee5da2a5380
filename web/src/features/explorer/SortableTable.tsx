import { useState, type ReactNode } from 'react';
import { classNames } from '../../ui/class-names.ts';
import styles from './SortableTable.module.css';

export interface Column<Row> {
  name: string;
  /** What rows are ordered by, and what is shown when there is no `cell`. */
  value(row: Row): string | number;
  cell?(row: Row): ReactNode;
  isNumber?: boolean;
  /** Left out on a narrow screen, where the first cell says it too. */
  isWide?: boolean;
}

interface SortableTableProps<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  /** Id of the row that is marked as selected. */
  selected: string | null;
}

interface Order {
  name: string;
  isDescending: boolean;
}

function ordered<Row>(rows: readonly Row[], column: Column<Row> | undefined, isDescending: boolean): Row[] {
  if (!column) return [...rows];
  const sign = isDescending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [x, y] = [column.value(a), column.value(b)];
    return (
      sign *
      (typeof x === 'number' && typeof y === 'number' ? x - y : String(x).localeCompare(String(y), 'en'))
    );
  });
}

const written = (value: string | number): string =>
  typeof value === 'number' ? value.toLocaleString('en-GB') : value;

/** Rows in the order given until a heading is pressed; pressed again, the other way round. */
export function SortableTable<Row extends { id: string }>({
  caption,
  columns,
  rows,
  selected,
}: SortableTableProps<Row>) {
  const [order, setOrder] = useState<Order | null>(null);
  const by = columns.find((column) => column.name === order?.name);
  const press = (name: string): void => {
    setOrder({ name, isDescending: order?.name === name && !order.isDescending });
  };
  return (
    <div className="edge-fade">
      <table className={styles['table']}>
        <caption>
          {caption} <span className={styles['count']}>{rows.length.toLocaleString('en-GB')}</span>
        </caption>
        <thead>
          <tr>
            {columns.map(({ name, isNumber, isWide }) => {
              const direction =
                order?.name !== name ? 'none' : order.isDescending ? 'descending' : 'ascending';
              return (
                <th
                  key={name}
                  scope="col"
                  aria-sort={direction}
                  className={classNames(isNumber && styles['number'], isWide && styles['wide'])}
                >
                  <button type="button" onClick={() => press(name)}>
                    {name}{' '}
                    <span aria-hidden="true">{{ none: '', ascending: '↑', descending: '↓' }[direction]}</span>
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {ordered(rows, by, order?.isDescending ?? false).map((row) => (
            <tr key={row.id} aria-current={row.id === selected ? 'true' : undefined}>
              {columns.map(({ name, value, cell, isNumber, isWide }) => (
                <td key={name} className={classNames(isNumber && styles['number'], isWide && styles['wide'])}>
                  {cell ? cell(row) : written(value(row))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
