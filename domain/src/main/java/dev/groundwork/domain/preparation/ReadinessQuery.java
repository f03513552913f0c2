package dev.groundwork.domain.preparation;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.guides.Competency;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads readiness in one statement, however much there is. The formula is told in {@code docs/readiness.md}. */
final class ReadinessQuery {

    /** Of each type so many stand alone; the others are counted together. */
    private static final int SHOWN = 5;

    private static final String SQL = """
            with wanted as (
              select unnest(cast(:slugs as text[])) as competency
            ),
            session as (
              select p.competency, p.id, p.kind, p.minutes, p.practised_at as at,
                least(p.minutes, 120) / 60.0 * case p.kind when 'READING' then 0.5 else 1 end
                  * power(0.5, greatest(extract(epoch from cast(:now as timestamptz) - p.practised_at), 0) / 2592000) as hours,
                coalesce((select avg(score) from unnest(p.score_values) score), 2.5) / 5 as quality
              from practice p
              where p.competency = any (cast(:slugs as text[])) and p.practised_at > cast(:now as timestamptz) - interval '365 days'
            ),
            item as (
              select c.competency, c.id, c.title, c.completed_at as at,
                power(0.5, greatest(extract(epoch from cast(:now as timestamptz) - c.completed_at), 0) / 2592000) as fresh
              from checklist_item c
              where c.competency = any (cast(:slugs as text[])) and c.completed_at is not null
            ),
            open_item as (
              select c.competency, count(*) as number, (array_agg(c.title order by c.due_at nulls last, c.id))[1] as first
              from checklist_item c
              join checklist l on l.candidate_id = c.candidate_id and l.id = c.checklist_id
              where c.competency = any (cast(:slugs as text[])) and c.completed_at is null and c.withdrawn_at is null
                and l.removed_at is null
              group by c.competency
            ),
            bank as (
              select q.competency, q.id, q.text, coalesce(q.reviewed_at, q.created_at) as at,
                case when q.reviewed_at is null then coalesce(q.confidence, 0) / 5.0
                  else least(q.stability / 7, 1) * power(1 + :factor
                    * floor(greatest(extract(epoch from cast(:now as timestamptz) - q.reviewed_at), 0) / 86400) / q.stability, :decay)
                end as known
              from question q
              where q.competency = any (cast(:slugs as text[]))
            ),
            tale as (
              select w.competency, s.id, s.title, s.updated_at as at
              from wanted w join story s on w.competency = any (s.competencies)
            ),
            figures as (
              select w.competency,
                coalesce(p.hours, 0) as hours, coalesce(p.worth, 0) as worth, coalesce(p.recent, 0) as recent_minutes,
                coalesce(i.done, 0) as items_done, coalesce(i.recent, 0) as recent_items,
                coalesce(o.number, 0) as items_open, o.first as next_item,
                coalesce(b.number, 0) as questions, coalesce(b.known, 0) as known,
                coalesce(b.unknown_number, 0) as unknown_number, coalesce(b.unknown, 0) as unknown,
                coalesce(t.number, 0) as stories
              from wanted w
              left join (select competency, sum(hours) as hours, sum(hours * quality) as worth,
                  sum(minutes) filter (where at >= cast(:lately as timestamptz)) as recent from session group by competency) p
                on p.competency = w.competency
              left join (select competency, sum(fresh) as done, count(*) filter (where at >= cast(:lately as timestamptz)) as recent
                  from item group by competency) i on i.competency = w.competency
              left join open_item o on o.competency = w.competency
              left join (select competency, count(*) as number, sum(known) as known,
                  count(*) filter (where known < 0.7) as unknown_number, sum(1 - known) filter (where known < 0.7) as unknown
                  from bank group by competency) b on b.competency = w.competency
              left join (select competency, count(*) as number from tale group by competency) t on t.competency = w.competency
            ),
            evidence as (
              select 'PRACTICE' as type, s.competency, s.id, s.kind as subject, s.minutes, s.at,
                :practice * s.hours * s.quality / greatest(:full_hours, f.hours) as points
              from session s join figures f on f.competency = s.competency
              union all
              select 'CHECKLIST_ITEM', i.competency, i.id, i.title, 0, i.at,
                :items * i.fresh / greatest(:full_items, f.items_done + f.items_open)
              from item i join figures f on f.competency = i.competency
              union all
              select 'QUESTION', b.competency, b.id, b.text, 0, b.at, :repetition * b.known / greatest(:full_questions, f.questions)
              from bank b join figures f on f.competency = b.competency
              union all
              select 'STORY', t.competency, t.id, t.title, 0, t.at, cast(:telling as double precision) / greatest(:full_stories, f.stories)
              from tale t join figures f on f.competency = t.competency
            ),
            ranked as (
              select e.*, row_number() over (partition by competency, type order by points desc, at desc, id) as place
              from evidence e
            ),
            parted as (
              select r.*, case when place <= :shown then place end as alone from ranked r
            ),
            shown as (
              select competency, type, case when alone is not null then (array_agg(id))[1] end as id, min(subject) as subject,
                sum(minutes) as minutes, max(at) as at, count(*) as number, sum(points) as points
              from parted
              group by competency, type, alone
            )
            select f.*, s.type, s.id, s.subject, s.minutes, s.at, s.number, s.points
            from figures f left join shown s on s.competency = f.competency
            order by f.competency, s.id is null, s.points desc, s.type, s.at desc, s.id
            """;

    private ReadinessQuery() {}

    static List<CompetencyReadiness> read(List<Competency> competencies, Moment moment) {
        Map<String, CompetencyReadiness> bySlug = new LinkedHashMap<>();
        Map<String, Competency> wanted = new LinkedHashMap<>();
        competencies.forEach(competency -> wanted.put(competency.slug, competency));
        for (Tuple row : rows(wanted.keySet().toArray(String[]::new), moment)) {
            String slug = row.get("competency", String.class);
            CompetencyReadiness readiness = bySlug.computeIfAbsent(
                    slug, key -> new CompetencyReadiness(wanted.get(key), figures(row), new ArrayList<>()));
            if (row.get("type") != null) {
                readiness.evidence().add(evidence(row));
            }
        }
        return wanted.keySet().stream().map(bySlug::get).toList();
    }

    private static List<Tuple> rows(String[] slugs, Moment moment) {
        return Panache.getEntityManager()
                .unwrap(org.hibernate.Session.class)
                .createNativeQuery(SQL, Tuple.class)
                .setParameter("slugs", slugs)
                .setParameter("now", moment.now())
                .setParameter("lately", moment.startOf(moment.today().minusDays(Balance.DAYS - 1L)))
                .setParameter("factor", Fsrs.FACTOR)
                .setParameter("decay", Fsrs.DECAY)
                .setParameter("practice", EvidenceType.PRACTICE.most)
                .setParameter("items", EvidenceType.CHECKLIST_ITEM.most)
                .setParameter("repetition", EvidenceType.QUESTION.most)
                .setParameter("telling", EvidenceType.STORY.most)
                .setParameter("full_hours", ReadinessFigures.FULL_HOURS)
                .setParameter("full_items", ReadinessFigures.FULL_ITEMS)
                .setParameter("full_questions", ReadinessFigures.FULL_QUESTIONS)
                .setParameter("full_stories", ReadinessFigures.FULL_STORIES)
                .setParameter("shown", SHOWN)
                .getResultList();
    }

    private static ReadinessFigures figures(Tuple row) {
        return new ReadinessFigures(
                real(row, "hours"),
                real(row, "worth"),
                real(row, "items_done"),
                whole(row, "items_open"),
                row.get("next_item", String.class),
                whole(row, "questions"),
                real(row, "known"),
                whole(row, "unknown_number"),
                real(row, "unknown"),
                whole(row, "stories"),
                whole(row, "recent_minutes"),
                whole(row, "recent_items"));
    }

    private static Evidence evidence(Tuple row) {
        return new Evidence(
                EvidenceType.valueOf(row.get("type", String.class)),
                row.get("id", UUID.class),
                row.get("subject", String.class),
                whole(row, "minutes"),
                row.get("at", Instant.class),
                whole(row, "number"),
                real(row, "points"));
    }

    private static double real(Tuple row, String name) {
        return ((Number) row.get(name)).doubleValue();
    }

    private static int whole(Tuple row, String name) {
        return ((Number) row.get(name)).intValue();
    }
}
