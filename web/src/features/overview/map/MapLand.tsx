import styles from './MapLand.module.css';
import { useWorld } from './use-world.ts';

/** Land and borders below everything else; nothing until their outlines are there. */
export function MapLand() {
  const world = useWorld();
  return (
    <>
      <path className={styles['land']} d={world?.land ?? ''} />
      <path className={styles['borders']} d={world?.borders ?? ''} />
    </>
  );
}
