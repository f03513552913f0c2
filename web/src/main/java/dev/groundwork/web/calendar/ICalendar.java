package dev.groundwork.web.calendar;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** Answers that are iCalendar files. */
public final class ICalendar {

    private static final MediaType TYPE = new MediaType("text", "calendar", Map.of("charset", "utf-8"));

    private ICalendar() {}

    /** A file for a calendar on the disk of its owner. */
    public static Response download(byte[] file, String name) {
        return answer(file)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    static Response.ResponseBuilder answer(byte[] file) {
        return Response.ok(file, TYPE);
    }
}
