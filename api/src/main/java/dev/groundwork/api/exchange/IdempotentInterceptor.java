package dev.groundwork.api.exchange;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.groundwork.api.json.MalformedInput;
import dev.groundwork.api.json.ReceivedBody;
import dev.groundwork.domain.account.IdempotencyKey;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Keeps {@link Idempotent} requests from running twice. Inside the transaction, so that key and change are one. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class IdempotentInterceptor {

    private static final String KEY = "Idempotency-Key";
    private static final String REPLAYED = "Idempotent-Replayed";
    private static final int LONGEST_KEY = 255;

    private final HttpHeaders headers;
    private final UriInfo uri;
    private final ReceivedBody body;
    private final EntityTags tags;
    private final ObjectMapper mapper;
    private final Clock clock;

    IdempotentInterceptor(
            HttpHeaders headers, UriInfo uri, ReceivedBody body, EntityTags tags, ObjectMapper mapper, Clock clock) {
        this.headers = headers;
        this.uri = uri;
        this.body = body;
        this.tags = tags;
        this.mapper = mapper;
        this.clock = clock;
    }

    @AroundInvoke
    Object once(InvocationContext invocation) throws Exception {
        String key = headers.getHeaderString(KEY);
        if (key == null) {
            return invocation.proceed();
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new MalformedInput("The header " + KEY + " must have 1 to " + LONGEST_KEY + " characters.");
        }
        IdempotencyKey claimed = IdempotencyKey.claim(key, requestHash(invocation), clock.instant());
        return claimed.isAnswered() ? replay(claimed) : answer(claimed, (RestResponse<?>) invocation.proceed());
    }

    private byte[] requestHash(InvocationContext invocation) throws IOException {
        MessageDigest digest = sha256();
        digest.update(uri.getRequestUri().getRawSchemeSpecificPart().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(body.bytes());
        for (Object parameter : invocation.getParameters()) {
            if (parameter instanceof FileUpload file) {
                digest.update(part(file.fileName()));
                digest(file.uploadedFile(), digest);
            } else if (parameter instanceof String text) {
                digest.update(part(text));
            }
        }
        return digest.digest();
    }

    private static void digest(Path file, MessageDigest digest) throws IOException {
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
    }

    /** A part of a form with its length before it, so that no two parts can be taken for two others. */
    private static byte[] part(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(Integer.BYTES + bytes.length)
                .putInt(bytes.length)
                .put(bytes)
                .array();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private RestResponse<?> answer(IdempotencyKey claimed, RestResponse<?> response) throws IOException {
        URI location = response.getLocation();
        claimed.answer(
                response.getStatus(),
                location == null ? null : location.toString(),
                response.getEntity() instanceof Tagged representation ? tags.of(representation) : null,
                response.hasEntity() ? mapper.writeValueAsBytes(response.getEntity()) : null);
        return response;
    }

    private RestResponse<?> replay(IdempotencyKey claimed) throws IOException {
        RestResponse.ResponseBuilder<Object> response = RestResponse.ResponseBuilder.create(claimed.status);
        response.header(REPLAYED, "true");
        if (claimed.location != null) {
            response.location(URI.create(claimed.location));
        }
        if (claimed.entityTag != null) {
            response.header(HttpHeaders.ETAG, claimed.entityTag);
        }
        return claimed.body == null
                ? response.build()
                : response.entity(mapper.readTree(claimed.body)).build();
    }
}
