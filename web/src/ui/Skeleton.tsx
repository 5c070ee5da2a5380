import styles from './Skeleton.module.css';

/** Lines that stand for text on its way. Says once, politely, what is being loaded. */
export function Skeleton({ what, lines = 4 }: { what: string; lines?: number }) {
  return (
    <div className={styles['skeleton']} role="status">
      <span className="visually-hidden">Loading {what}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={styles['line']} style={{ width: `${96 - ((line * 37) % 45)}%` }} />
      ))}
    </div>
  );
}
