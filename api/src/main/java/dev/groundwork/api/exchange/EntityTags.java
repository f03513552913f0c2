package dev.groundwork.api.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.groundwork.api.problem.PreconditionMissed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * Names states of a representation: the version together with a hash of the whole, so that a tag changes also when
 * something shown changes elsewhere, such as the name of a company.
 */
@ApplicationScoped
public class EntityTags {

    /** How many bytes of a hash tell two states apart. */
    private static final int HASH = 12;

    private final ObjectMapper mapper;
    private final HttpHeaders request;

    EntityTags(ObjectMapper mapper, HttpHeaders request) {
        this.mapper = mapper;
        this.request = request;
    }

    /** The strong entity tag of a representation, in its quotes. */
    public String of(Tagged representation) {
        String version = representation instanceof Versioned versioned ? versioned.version() + "-" : "";
        return '"' + version + hash(bytes(representation.state())) + '"';
    }

    /**
     * Holds the request to its {@code If-Match} and {@code If-None-Match}, if it has them.
     *
     * @param current the present representation of what the request is about to change
     * @throws PreconditionMissed if the request was made for another state; a weak tag never matches {@code If-Match}
     */
    public void require(Tagged current) {
        List<String> wanted = tags(HttpHeaders.IF_MATCH);
        String tag = of(current);
        if (!wanted.isEmpty() && !wanted.contains("*") && !wanted.contains(tag) || isKnown(tag)) {
            throw new PreconditionMissed(tag);
        }
    }

    /**
     * As {@link #require}, where there is nothing yet that the request could be about.
     *
     * @throws PreconditionMissed if the request was made for a state, be it any
     */
    public void requireNone() {
        if (!tags(HttpHeaders.IF_MATCH).isEmpty()) {
            throw new PreconditionMissed(null);
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

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(digest, HASH));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private byte[] bytes(Object representation) {
        try {
            return mapper.writeValueAsBytes(representation);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a representation is always writable", e);
        }
    }
}
