import type { PartCostFragment, PartDetailFragment } from '@jiannuo/schema';
import { useRecordContext, useTranslate } from 'react-admin';
import { useRights } from '../../auth/use-rights';
import { Fact, Facts } from '../../widgets/Facts';
import { Fen } from '../../widgets/Fen';
import { InstantText } from '../../widgets/InstantText';
import { PlainDate } from '../../widgets/PlainDate';
import { Section } from '../../widgets/Section';
import { useWords } from '../../widgets/use-words';

export function PartParticulars() {
  const translate = useTranslate();
  const { enumWord } = useWords();
  const { may } = useRights();
  const part = useRecordContext<PartDetailFragment & Partial<PartCostFragment>>();
  if (part === undefined) return null;
  const label = (field: string) => translate(`resources.parts.fields.${field}`);
  const months = part.supplierTermMonths;
  return (
    <Section title={translate('jn.part.title')}>
      <Facts wide>
        <Fact label={label('category')}>{enumWord('PartCategory', part.category)}</Fact>
        <Fact label={label('model')}>{part.model}</Fact>
        <Fact label={label('unit')}>{part.unit}</Fact>
        <Fact label={label('tracking')}>{enumWord('PartTracking', part.tracking)}</Fact>
        <Fact label={label('manufacturer')}>{part.manufacturer}</Fact>
        <Fact label={label('supplier')}>{part.supplier}</Fact>
        <Fact label={label('supplierTermMonths')}>
          {typeof months === 'number' ? translate('jn.unit.MONTHS', { value: months }) : null}
        </Fact>
        <Fact label={label('minimumStock')}>
          {part.minimumStock > 0 ? part.minimumStock : translate('jn.part.noMinimum')}
        </Fact>
        <Fact label={label('shelfLifeDays')}>
          {typeof part.shelfLifeDays === 'number'
            ? translate('jn.unit.DAYS', { value: part.shelfLifeDays })
            : null}
        </Fact>
        <Fact label={label('lastOutOn')}>
          {part.lastOutOn ? <PlainDate value={part.lastOutOn} relative /> : null}
        </Fact>
        {may('stock:cost') ? (
          <>
            <Fact label={label('averageCostFen')}>
              {typeof part.averageCostFen === 'number' ? <Fen value={part.averageCostFen} /> : null}
            </Fact>
            <Fact label={label('stockValueFen')}>
              <Fen value={part.stockValueFen} />
            </Fact>
          </>
        ) : null}
        <Fact label={label('updatedAt')}>
          <InstantText value={part.updatedAt} />
        </Fact>
        <Fact label={label('note')}>{part.note}</Fact>
      </Facts>
    </Section>
  );
}
