import type { Preset } from '../../webhook/presets/preset.ts';
/** A form's `proc.php`. The numbers of the form (`u`, `f`, …) stand in the address, or in hidden fields. */
export declare const activecampaign: Preset;
