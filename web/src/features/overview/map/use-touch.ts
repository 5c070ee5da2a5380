import { useRef, useState, type MouseEvent, type PointerEvent } from 'react';

interface Mark {
  id: string;
  x: number;
  y: number;
}

/** How far from a mark a finger may land, in CSS px: half of a target of 44. */
const REACH = 22;

/** The mark nearest to a place in the picture within `reach`, in the picture's units; null when there is none. */
export function nearestMark(marks: readonly Mark[], x: number, y: number, reach: number): string | null {
  let best: { id: string; away: number } | null = null;
  for (const mark of marks) {
    const away = Math.hypot(mark.x - x, mark.y - y);
    if (away <= reach && (!best || away < best.away)) best = { id: mark.id, away };
  }
  return best?.id ?? null;
}

/**
 * Touch on a picture whose marks are too small for a finger: a tap goes to the nearest mark in reach, else to the drawing
 * under it. The first tap only says what it is, the second opens it. `touched` is null until there was a tap, and again
 * when a tap meets nothing. Put the two handlers on the svg, in the capture phase.
 */
export function useTouch(marks: readonly Mark[], onOpenMark: (id: string) => void) {
  const [touched, setTouched] = useState<string | null>(null);
  const isTouch = useRef(false);
  return {
    touched,
    onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
      isTouch.current = event.pointerType === 'touch';
      if (!isTouch.current) setTouched(null);
    },
    onClick: (event: MouseEvent<SVGSVGElement>) => {
      const toPicture = isTouch.current ? event.currentTarget.getScreenCTM()?.inverse() : undefined;
      if (!toPicture) return;
      const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(toPicture);
      const near = nearestMark(marks, at.x, at.y, REACH * toPicture.a);
      const isOnDrawing = event.target instanceof Element && event.target.closest('[role="button"]') !== null;
      if (near === null && isOnDrawing) return;
      isTouch.current = false;
      event.stopPropagation();
      if (near !== null && near === touched) onOpenMark(near);
      else setTouched(near);
    },
    /** Whether a drawing that is pressed is to be opened: at once by mouse or key, by touch when it was read out before. */
    isToOpen: (key: string): boolean => {
      const isFirstTouch = isTouch.current && touched !== key;
      isTouch.current = false;
      if (isFirstTouch) setTouched(key);
      return !isFirstTouch;
    },
  };
}
