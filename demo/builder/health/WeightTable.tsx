import { h } from 'preact';
import { weightOf } from '../model/outputs.ts';
import { release } from '../release.ts';
import { useBuilder } from '../state/context.ts';
import { inKilobytes } from './kilobytes.ts';

/** What the form costs those who load the page, script by script. */
export function WeightTable() {
  const { design } = useBuilder();
  const { total, parts } = weightOf(design.options, release, design.scripts);
  return (
    <table class="table">
      <thead>
        <tr>
          <th scope="col">Script</th>
          <th scope="col">What for</th>
          <th scope="col" class="number">
            Weight
          </th>
        </tr>
      </thead>
      <tbody>
        {parts.map(({ file, bytes, why }) => (
          <tr key={file}>
            <td class="mono">{file}</td>
            <td>{why}</td>
            <td class="number">{inKilobytes(bytes)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            Together, as browsers load it (brotli)
          </th>
          <td class="number">
            <b>{inKilobytes(total)}</b>
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
