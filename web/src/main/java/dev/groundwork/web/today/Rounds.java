package dev.groundwork.web.today;

import dev.groundwork.web.interviews.InterviewRow;
import java.util.List;

/**
 * Rounds that matter today.
 *
 * @param next the one that is next; null when none is to come
 * @param later those after it
 * @param past those that are over, of which the candidate has not said what became of them
 */
record Rounds(RoundView next, List<InterviewRow> later, List<InterviewRow> past) {}
