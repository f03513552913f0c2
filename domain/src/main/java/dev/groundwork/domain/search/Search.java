package dev.groundwork.domain.search;

import dev.groundwork.domain.Names;
import dev.groundwork.domain.account.CurrentCandidate;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.query.NativeQuery;

/**
 * Looks for words in everything a candidate wrote: all of them, the last one maybe half typed; names are found in spite of
 * typing errors, too. What is in the bin is not found.
 */
public final class Search {

    private static final int MOST_WORDS = 12;

    private static final int LONGEST = 200;

    /** How alike two words must be to be taken for each other; PostgreSQL's word_similarity, 0 to 1. */
    private static final double ALIKE = 0.45;

    private static final String HITS = """
            with wanted as (select to_tsquery('simple', :query) as query),
            found_application as (
              select 'APPLICATION' as type, a.id, 'APPLICATION' as subject_type, a.id as subject_id,
                     a.role as title, c.name as context, concat_ws(' ', a.location, a.source, a.notes, a.description) as body,
                     ts_rank(a.search, query) + word_similarity(:text, c.name || ' ' || a.role) as rank
              from wanted, job_application a join company c on c.candidate_id = a.candidate_id and c.id = a.company_id
              where a.candidate_id = :candidate and a.binned_at is null
                and (a.search @@ query or word_similarity(:text, c.name || ' ' || a.role) >= :alike)
              order by rank desc, a.id desc limit :limit),
            found_company as (
              select 'COMPANY' as type, c.id, 'COMPANY' as subject_type, c.id as subject_id,
                     c.name as title, '' as context, concat_ws(' ', c.location, c.notes) as body,
                     ts_rank(c.search, query) + word_similarity(:text, c.name) as rank
              from wanted, company c
              where c.candidate_id = :candidate and (c.search @@ query or word_similarity(:text, c.name) >= :alike)
              order by rank desc, c.id desc limit :limit),
            found_contact as (
              select 'CONTACT' as type, p.id, 'CONTACT' as subject_type, p.id as subject_id,
                     p.name as title, coalesce(c.name, '') as context, concat_ws(' ', p.title, p.email, p.notes) as body,
                     ts_rank(p.search, query) + word_similarity(:text, p.name) as rank
              from wanted, contact p left join company c on c.candidate_id = p.candidate_id and c.id = p.company_id
              where p.candidate_id = :candidate and (p.search @@ query or word_similarity(:text, p.name) >= :alike)
              order by rank desc, p.id desc limit :limit),
            found_note as (
              select 'NOTE' as type, n.id,
                     case when n.application_id is not null then 'APPLICATION'
                          when n.company_id is not null then 'COMPANY' else 'CONTACT' end as subject_type,
                     coalesce(n.application_id, n.company_id, n.contact_id) as subject_id,
                     coalesce(a.role, c.name, p.name) as title, coalesce(ac.name, '') as context, n.text as body,
                     ts_rank(n.search, query) as rank
              from wanted, note n
              left join job_application a on a.candidate_id = n.candidate_id and a.id = n.application_id
              left join company ac on ac.candidate_id = a.candidate_id and ac.id = a.company_id
              left join company c on c.candidate_id = n.candidate_id and c.id = n.company_id
              left join contact p on p.candidate_id = n.candidate_id and p.id = n.contact_id
              where n.candidate_id = :candidate and a.binned_at is null and n.search @@ query
              order by rank desc, n.id desc limit :limit),
            found_document as (
              select 'DOCUMENT' as type, d.id, 'DOCUMENT' as subject_type, d.id as subject_id,
                     d.name as title, '' as context, '' as body, word_similarity(:text, d.name) as rank
              from wanted, document d
              where d.candidate_id = :candidate and word_similarity(:text, d.name) >= :alike
              order by rank desc, d.id desc limit :limit),
            found_question as (
              select 'QUESTION' as type, q.id, 'QUESTION' as subject_type, q.id as subject_id,
                     q.text as title, '' as context, concat_ws(' ', q.answer, q.better) as body,
                     ts_rank(q.search, query) + word_similarity(:text, left(q.text, 200)) as rank
              from wanted, question q
              where q.candidate_id = :candidate and (q.search @@ query or word_similarity(:text, left(q.text, 200)) >= :alike)
              order by rank desc, q.id desc limit :limit),
            found_story as (
              select 'STORY' as type, s.id, 'STORY' as subject_type, s.id as subject_id, s.title, '' as context,
                     concat_ws(' ', s.situation, s.task, s.action, s.result, s.reflection) as body,
                     ts_rank(s.search, query) + word_similarity(:text, s.title) as rank
              from wanted, story s
              where s.candidate_id = :candidate and (s.search @@ query or word_similarity(:text, s.title) >= :alike)
              order by rank desc, s.id desc limit :limit),
            hit as (
              select * from found_application union all select * from found_company union all select * from found_contact
              union all select * from found_note union all select * from found_document
              union all select * from found_question union all select * from found_story
              order by rank desc, id desc limit :limit)
            select type, id, subject_type, subject_id,
                   ts_headline('simple', translate(title, :marks, :brackets), query, :whole) as title,
                   ts_headline('simple', translate(context, :marks, :brackets), query, :whole) as context,
                   ts_headline('simple', translate(left(body, 50000), :marks, :brackets), query, :part) as excerpt
            from wanted, hit order by rank desc, id desc
            """;

    private static final String MARKS = "StartSel=" + MarkedText.START + ", StopSel=" + MarkedText.END;

    private Search() {}

    /**
     * What contains all the words, or is called nearly so, the best first. One statement.
     *
     * @param text words; null and blank find nothing
     * @param limit at most this many
     */
    public static List<SearchHit> everything(String text, int limit) {
        String words = Names.tidy(text == null ? null : text.replace('\0', ' '));
        if (words == null) {
            return List.of();
        }
        return hits(words.substring(0, Math.min(words.length(), LONGEST)), limit);
    }

    @SuppressWarnings("unchecked") // a native query's result type is not known to the compiler
    private static List<SearchHit> hits(String words, int limit) {
        List<Tuple> rows = Panache.getEntityManager()
                .createNativeQuery(HITS, Tuple.class)
                .unwrap(NativeQuery.class)
                .addScalar("type", String.class)
                .addScalar("id", UUID.class)
                .addScalar("subject_type", String.class)
                .addScalar("subject_id", UUID.class)
                .addScalar("title", String.class)
                .addScalar("context", String.class)
                .addScalar("excerpt", String.class)
                .setParameter("candidate", CurrentCandidate.ofRequest())
                .setParameter("query", query(words))
                .setParameter("text", words)
                .setParameter("alike", ALIKE)
                .setParameter("limit", limit)
                .setParameter("marks", "<>" + MarkedText.BRACKETS + MarkedText.START + MarkedText.END)
                .setParameter("brackets", MarkedText.BRACKETS)
                .setParameter("whole", MARKS + ", HighlightAll=true")
                .setParameter("part", MARKS + ", MaxFragments=1, MinWords=8, MaxWords=24")
                .getResultList();
        return rows.stream().map(Search::hit).toList();
    }

    /** All words, of the last one the beginning, each quoted so that nothing in it is an operator. */
    private static String query(String words) {
        return Arrays.stream(words.split(" "))
                        .limit(MOST_WORDS)
                        .map(word -> "'"
                                + word.replace('<', ' ')
                                        .replace('>', ' ')
                                        .replace("\\", "\\\\")
                                        .replace("'", "''") + "'")
                        .collect(Collectors.joining(" & "))
                + ":*";
    }

    private static SearchHit hit(Tuple row) {
        return new SearchHit(
                SearchHit.Type.valueOf(row.get("type", String.class)),
                row.get("id", UUID.class),
                SearchHit.Type.valueOf(row.get("subject_type", String.class)),
                row.get("subject_id", UUID.class),
                MarkedText.of(row.get("title", String.class)),
                MarkedText.of(row.get("context", String.class)),
                MarkedText.of(row.get("excerpt", String.class)));
    }
}
