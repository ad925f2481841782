import { useState } from 'react';
import type { IncidentDecision } from '../../lib/core/incident.ts';
import type { CommentId } from '../../lib/core/types.ts';
import type { IncidentMemberView, IncidentView } from '../../lib/messages.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../words-context.ts';
import { useTools } from './tools.ts';

interface IncidentMembersProps {
  item: IncidentView;
  onDecide(decision: IncidentDecision): Promise<boolean>;
}

/** The reports, those first who still wait for word; the chosen ones can be split off. */
export function IncidentMembers({ item, onDecide }: IncidentMembersProps) {
  const { t, number } = useWords();
  const [chosen, setChosen] = useState<ReadonlySet<CommentId>>(new Set());
  const owed = (member: IncidentMemberView) => Number(member.answered) - Number(member.again);
  const members = [...item.members].sort((a, b) => owed(a) - owed(b) || a.at - b.at);
  const choose = (id: CommentId, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  const split = async () => {
    if (await onDecide({ kind: 'split', members: [...chosen] })) setChosen(new Set());
  };
  return (
    <>
      <ul className="incident-members" aria-label={t('incident.members')}>
        {members.map((member) => (
          <Member
            key={member.commentId}
            member={member}
            chosen={chosen.has(member.commentId)}
            onChoose={(isChosen) => choose(member.commentId, isChosen)}
          />
        ))}
      </ul>
      {chosen.size > 0 && (
        <Button label={t('incident.split', { n: number(chosen.size) })} onPress={() => void split()} />
      )}
    </>
  );
}

interface MemberProps {
  member: IncidentMemberView;
  chosen: boolean;
  onChoose(isChosen: boolean): void;
}

function Member({ member, chosen, onChoose }: MemberProps) {
  const { t } = useWords();
  const { page } = useTools();
  const open = async () => {
    if (!(await page.reveal(member.commentId))) window.open(member.url, '_blank', 'noopener');
  };
  return (
    <li className="incident-member">
      <label>
        <input type="checkbox" checked={chosen} onChange={(event) => onChoose(event.target.checked)} />
        <bdi className="incident-author">{member.author}</bdi>
        <span dir="auto">{member.excerpt}</span>
      </label>
      {member.again ? (
        <span className="chip" data-news>
          {t('incident.member.again')}
        </span>
      ) : (
        <span className="chip">{t(member.answered ? 'state.answered' : 'card.waits')}</span>
      )}
      <Button label={t('card.open')} icon="open" iconOnly look="quiet" onPress={() => void open()} />
    </li>
  );
}
