package dev.groundwork.api.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.groundwork.api.problem.PreconditionMissed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * Names states of a representation: the version together with a hash of the whole, so that a tag changes also when
 * something shown changes elsewhere, such as the name of a company.
 */
@ApplicationScoped
public class EntityTags {

    private final ObjectMapper mapper;
    private final HttpHeaders request;

    EntityTags(ObjectMapper mapper, HttpHeaders request) {
        this.mapper = mapper;
        this.request = request;
    }

    /** The strong entity tag of a representation, in its quotes. */
    public String of(Versioned representation) {
        CRC32C hash = new CRC32C();
        hash.update(bytes(representation));
        return String.format("\"%d-%08x\"", representation.version(), hash.getValue());
    }

    /**
     * Holds the request to its {@code If-Match}, if it has one.
     *
     * @param current the present representation of what the request is about to change
     * @throws PreconditionMissed if the request was made for another state; a weak tag never matches
     */
    public void require(Versioned current) {
        List<String> wanted = tags(HttpHeaders.IF_MATCH);
        if (!wanted.isEmpty() && !wanted.contains("*") && !wanted.contains(of(current))) {
            throw new PreconditionMissed(of(current));
        }
    }

    /** Whether the sender of the request has this state already ({@code If-None-Match}; weak tags count). */
    public boolean isKnown(String tag) {
        return tags(HttpHeaders.IF_NONE_MATCH).stream()
                .map(known -> known.startsWith("W/") ? known.substring(2) : known)
                .anyMatch(known -> known.equals("*") || known.equals(tag));
    }

    private List<String> tags(String header) {
        List<String> lines = request.getRequestHeader(header);
        return lines == null
                ? List.of()
                : lines.stream()
                        .flatMap(line -> Arrays.stream(line.split(",")))
                        .map(String::strip)
                        .toList();
    }

    private byte[] bytes(Object representation) {
        try {
            return mapper.writeValueAsBytes(representation);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a representation is always writable", e);
        }
    }
}
