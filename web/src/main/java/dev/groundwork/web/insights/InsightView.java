package dev.groundwork.web.insights;

import java.util.List;

/**
 * Everything that insights show of what is chosen.
 *
 * @param applications how many are counted
 * @param headline how it goes, in one sentence
 * @param firstAnswer how long one waits for an answer, in another one
 * @param pictures in the order of the story; none where nothing is counted
 */
public record InsightView(long applications, String headline, String firstAnswer, List<Picture> pictures) {}
