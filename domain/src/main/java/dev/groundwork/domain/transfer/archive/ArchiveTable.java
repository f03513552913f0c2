package dev.groundwork.domain.transfer.archive;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table of the account and the file of the archive that holds its rows. The layout is public: whatever changes in
 * {@link #ALL} gives {@link Manifest#VERSION} the next number.
 *
 * @param name of the table and of its file
 * @param columns all but the candidate; the first one identifies the row
 * @param parents those columns that name the row without which this one is nothing
 */
record ArchiveTable(String name, List<String> columns, List<String> parents) {

    /** What stays out, and why. */
    static final List<String> LEFT_OUT = List.of(
            // The answers of requests that may be repeated; forgotten after a day.
            "idempotency_key",
            // Files between their preview and their confirmation.
            "import_upload",
            // Imports that run, and what became of the last ones.
            "import_run",
            // They tell other programs what happens here: an import must not begin that, and their secrets go nowhere.
            "webhook",
            "webhook_delivery",
            // The bytes are files of the archive.
            "document_content");

    /** All others, each behind those it refers to. A parent's column bears an accent. */
    static final List<ArchiveTable> ALL = Stream.of(
                    """
                    company: id version name name_key website location notes created_at updated_at
                    stage: id version slug name kind position created_at updated_at
                    rhythm: id version stage_kind days title
                    tag: id name name_key
                    saved_view: id version name name_key page query
                    column_mapping: id signature names fields day_first updated_at
                    guide: id version slug content created_at updated_at
                    competency: id version slug name kind weight created_at updated_at
                    contact: id version company_id name name_key title email phone linkedin notes last_touch_on
                      next_touch_on created_at updated_at
                    job_application: id version company_id role stage_id stage_entered_at furthest_kind outcome
                      closed_on outcome_reason posting_url location work_mode employment_type salary_min salary_max
                      salary_currency salary_period salary_note source excitement description notes applied_on
                      follow_up_on deadline guide career_paths archived_at binned_at created_at updated_at
                    stage_change: id version ^application_id stage_id entered_at note made_by_creation task_made
                      created_at updated_at
                    timeline_entry: id version ^application_id at type detail subject_type subject_id created_at
                      updated_at
                    tagging: id ^application_id tag_id
                    involvement: id ^application_id contact_id part created_at
                    note: id version ^application_id ^company_id ^contact_id text created_at updated_at
                    task: id version ^application_id stage_change_id follows_id kind title due_on recurrence
                      completed_at created_at updated_at
                    document: id version name name_key kind revision content_type size sha256 created_at updated_at
                    document_use: id document_id ^application_id used_on created_at
                    document_evidence: id ^document_id kind created_at
                    interview: id version ^application_id round type title format starts_at starts_at_local time_zone
                      ends_at location outcome preparation sequence created_at updated_at
                    interviewer: id ^interview_id contact_id
                    withdrawn_interview: id interview_id name starts_at ends_at time_zone sequence created_at
                      withdrawn_at
                    checklist: id version ^application_id interview_id guide template made_for title removed_at
                      created_at updated_at
                    checklist_item: id version ^checklist_id title why competency lead_time due_at completed_at
                      withdrawn_at position created_at updated_at
                    fit_check: id version ^application_id guide statements answers honest_answer score verdict
                      deciding created_at updated_at
                    requirement: id ^fit_check_id position text met evidence plan
                    offer: id version ^application_id revision received_on respond_by time_zone answer_task_id currency
                      base base_period bonus_target bonus_guaranteed equity_kind equity_value equity_units equity_strike
                      vesting_after vesting_shares refreshers sign_on claw_back_months benefits starts_on form
                      expectations on_call travel work_mode office_days growth notes created_at updated_at
                    negotiation: id version ^application_id said_on move topic text said_by offer_id created_at updated_at
                    offer_cost: id version ^application_id name amount currency period rate created_at updated_at
                    exchange_rate: id version from_currency to_currency rate quoted_on created_at updated_at
                    criterion: id version name name_key kind weight created_at updated_at
                    criterion_rating: id criterion_id ^application_id rating
                    practice: id version competency kind minutes practised_at score_names score_values note link
                      created_at updated_at
                    practice_timer: id competency kind started_at
                    question: id version text text_key competency confidence answer better due_at memory_state
                      memory_step stability difficulty reviewed_at created_at updated_at
                    review: id ^question_id rating reviewed_at due_at
                    story: id version title situation task action result reflection competencies evidence_kinds
                      created_at updated_at
                    activity_story: id activity ^story_id created_at
                    statement: id version ^application_id topic text said_on said_to created_at updated_at
                    counter_question: id version audience text why created_at updated_at
                    counter_answer: id version ^counter_question_id company_id text answered_on created_at updated_at
                    debrief: id version ^interview_id held_at summary next_step promised rating created_at updated_at
                    asking: id question_id ^interview_id position confidence better introduced
                    telling: id story_id ^interview_id
                    sent_reminder: id kind subject sent_at
                    imported_row: id origin ^application_id
                    sample_row: row_id kind
                    """.replaceAll("\\n {2,}", " ").split("\\n"))
            .map(ArchiveTable::declared)
            .toList();

    private static final String FOLDER = "tables/";

    /** Whether a file of an archive holds rows. */
    static boolean isOne(String path) {
        return path.startsWith(FOLDER);
    }

    /** The file of its rows. */
    String path() {
        return FOLDER + name + ".ndjson";
    }

    /** The column that identifies a row. */
    String key() {
        return columns.get(0);
    }

    /** A column's name in the archive. */
    static String jsonName(String column) {
        String[] words = column.split("_");
        return words[0]
                + Stream.of(words)
                        .skip(1)
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining());
    }

    /** Selects the rows in a lasting order, each as one JSON object. */
    String lines() {
        String values = columns.stream()
                .map(column -> quoted(column) + " as " + quoted(jsonName(column)))
                .collect(Collectors.joining(", "));
        return "select row_to_json(line) from (select " + values + " from " + name + " order by " + quoted(key())
                + ") line";
    }

    static String quoted(String identifier) {
        return '"' + identifier + '"';
    }

    private static ArchiveTable declared(String line) {
        String[] parts = line.strip().split(": ");
        List<String> columns = List.of(parts[1].split(" "));
        return new ArchiveTable(
                parts[0],
                columns.stream().map(column -> column.replace("^", "")).toList(),
                columns.stream()
                        .filter(column -> column.startsWith("^"))
                        .map(column -> column.substring(1))
                        .toList());
    }
}
