import { fr } from '../../messages/fr.ts';
import { Glyph } from '../read-list/Glyph.tsx';
import styles from './Legend.module.css';

const { legend } = fr.picture;

/** What the shapes of the picture mean. */
export function Legend() {
  return (
    <ul className={styles.legend}>
      <li>
        <Glyph shape="day" state="held" hue={0} />
        {legend.day}
      </li>
      <li>
        <Glyph shape="extent" state="held" hue={0} />
        {legend.extent}
      </li>
      <li>
        <Glyph shape="day" state="planned" hue={0} />
        {legend.planned}
      </li>
      <li>
        <Glyph shape="day" state="dropped" hue={0} />
        {legend.dropped}
      </li>
      <li>
        <Glyph shape="span" state="held" hue={0} />
        {legend.span}
      </li>
      <li>
        <Glyph shape="diamond" state="held" hue="accent" />
        {legend.anniversary}
      </li>
      <li>
        <Glyph shape="diamond" state="planned" hue="accent" />
        {legend.computed}
      </li>
    </ul>
  );
}
