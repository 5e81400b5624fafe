import { graphql, type YourEquipmentFragment } from '@quayside/graphql/documents';
import { Link } from 'react-router';
import { useTranslation } from '../../lib/useTranslation.ts';
import { Card, CardBody } from '../../ui/Card.tsx';
import { TextLink } from '../../ui/Page.tsx';
import { AssetIcon } from '../technical/AssetIcon.tsx';
import classes from './Home.module.css';

graphql(`
  fragment YourEquipment on AssetConnection {
    totalCount
    nodes {
      id
      name
      type
      referenceName
    }
  }
`);

/** What is assigned to the viewer, each with a way to get help for it. */
export function YourEquipment({
  assets: { totalCount, nodes },
  narrow,
}: {
  assets: YourEquipmentFragment;
  narrow?: boolean;
}) {
  const { t } = useTranslation('portal');
  return (
    <Card
      title={t('equipment.title')}
      count={totalCount > 0 ? totalCount : undefined}
      aside={
        totalCount > nodes.length && <TextLink to="/portal/technical/assets?mine=1">{t('equipment.all')}</TextLink>
      }
    >
      {nodes.length === 0 && (
        <CardBody>
          <p className={classes.quiet}>{t('equipment.none')}</p>
        </CardBody>
      )}
      <ul className={classes.assets} data-narrow={narrow || undefined}>
        {nodes.map(({ id, name, type, referenceName }) => (
          <li key={id} className={classes.asset}>
            <span className={classes.pic}>
              <AssetIcon type={type} />
            </span>
            <Link className={classes.words} to={`/portal/technical/assets/${id}`}>
              <span className={classes.name}>{name}</span>
              {referenceName && <span className={classes.quiet}>{referenceName}</span>}
            </Link>
            <span className={classes.help}>
              <TextLink small to={`/portal/tickets/new?asset=${id}`} label={t('equipment.helpWith', { name })}>
                {t('equipment.help')}
              </TextLink>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
