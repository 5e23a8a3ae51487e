import { h } from 'preact';
import { percent } from '../app/format.ts';

interface Props {
  by: number | null;
  /** The days before, in words. */
  since: string | undefined;
  isGood: boolean;
}

/** By how much a figure is another than in the period before. */
export function Change({ by, since, isGood }: Props) {
  if (by === null || !since) return null;
  const size = Math.abs(by);
  const words = size < 0.0005 ? 'as before' : `${percent(size)} ${by > 0 ? 'more' : 'less'}`;
  return (
    <span class="change" data-good={size < 0.0005 ? undefined : String(isGood)} title={`Compared with ${since}`}>
      <span aria-hidden="true">{size < 0.0005 ? '=' : by > 0 ? '▲' : '▼'} </span>
      <span aria-hidden="true">{percent(size)}</span>
      <span class="visually-hidden">
        {words} than {since}
      </span>
    </span>
  );
}
