package dev.groundwork.api.notes;

import dev.groundwork.api.exchange.PageJson;
import dev.groundwork.api.exchange.PageQuery;
import dev.groundwork.api.exchange.Pages;
import dev.groundwork.api.exchange.PlacedPages;
import dev.groundwork.domain.pipeline.Note;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Cuts pages out of lists of notes. */
@ApplicationScoped
class NotePages {

    private final PlacedPages placedPages;
    private final Pages pages;

    NotePages(PlacedPages placedPages, Pages pages) {
        this.placedPages = placedPages;
        this.pages = pages;
    }

    /** A page of all the candidate's notes. */
    PageJson<NoteJson> ofAll(PageQuery query) {
        return placedPages.cut(
                "notes",
                query,
                Note::page,
                Note::place,
                notes -> notes.stream().map(NoteJson::of).toList(),
                Note::countInAll);
    }

    /**
     * A page of the notes on one thing.
     *
     * @param subjectId what the notes are on
     * @param notes all of them, newest first
     */
    PageJson<NoteJson> ofOne(UUID subjectId, List<Note> notes, PageQuery query) {
        return pages.cut(
                "notes on " + subjectId,
                notes,
                query,
                note -> Pages.key(note.createdAt) + note.id,
                Comparator.reverseOrder(),
                NoteJson::of);
    }
}
