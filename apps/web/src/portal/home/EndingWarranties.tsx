import { graphql, type EndingWarrantiesFragment } from '@quayside/graphql/documents';
import { useTranslation } from '../../lib/useTranslation.ts';
import { Card, Row, Rows } from '../../ui/Card.tsx';
import { TextLink } from '../../ui/Page.tsx';
import { DaysLeft } from '../../ui/Time.tsx';
import classes from './Home.module.css';

graphql(`
  fragment EndingWarranties on AssetConnection {
    totalCount
    nodes {
      id
      name
      referenceName
      warrantyEndsOn
    }
  }
`);

/** Equipment of the client whose warranty ends soon, soonest first. */
export function EndingWarranties({ assets: { totalCount, nodes } }: { assets: EndingWarrantiesFragment }) {
  const { t } = useTranslation('portal');
  if (nodes.length === 0) return null;
  return (
    <Card
      title={t('warranties.title')}
      count={totalCount}
      aside={<TextLink to="/portal/technical/assets?sort=warranty">{t('nav.technical')}</TextLink>}
    >
      <Rows dense>
        {nodes.map(({ id, name, referenceName, warrantyEndsOn }) => (
          <Row
            key={id}
            title={
              <span className={classes.cover}>
                <TextLink to={`/portal/technical/assets/${id}`}>{name}</TextLink>
              </span>
            }
            detail={referenceName}
            end={warrantyEndsOn && <DaysLeft until={warrantyEndsOn} />}
          />
        ))}
      </Rows>
    </Card>
  );
}
