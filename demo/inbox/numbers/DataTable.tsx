import { h } from 'preact';

export interface Table {
  caption: string;
  head: string[];
  /** The first cell of a row is its name; the others are numbers, as they are shown. */
  rows: (string | number)[][];
}

/** A table of numbers. It scrolls in itself, so the page never does to the side. */
export const DataTable = ({ caption, head, rows }: Table) => (
  // biome-ignore lint/a11y: it scrolls, and has to by keyboard
  <div class="table-box" tabIndex={0} role="region" aria-label={caption}>
    <table class="table">
      <caption class="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {head.map((name, i) => (
            <th key={name} scope="col" class={i ? 'number' : undefined}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell, i) => (
              <td key={head[i + 1]} class="number">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
