import { dressUp as dress } from '../dress-up.ts';
import styles from './styles.css?inline';

export const dressUp = (root: ShadowRoot | HTMLElement) => dress(root, styles);
