package dev.groundwork.api.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Reads every JSON body of the API: an input record or a merge patch. */
@Provider
@Consumes({MediaType.APPLICATION_JSON, MergePatch.MEDIA_TYPE})
public class JsonBodyReader implements MessageBodyReader<Object> {

    /** The longest body in bytes: both long texts at their limit with every character escaped, and as much again. */
    static final int LONGEST_BODY = 8 * 1024 * 1024;

    private final InputReader inputs;
    private final ReceivedBody received;

    JsonBodyReader(InputReader inputs, ReceivedBody received) {
        this.inputs = inputs;
        this.received = received;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord() || type == MergePatch.class;
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        byte[] bytes = bytes(body);
        checkLabels(type, mediaType, headers, bytes);
        received.keep(bytes);
        ObjectNode object = inputs.parse(bytes);
        return (Class<?>) type == MergePatch.class ? new MergePatch(object, inputs) : inputs.read(object, type);
    }

    private static byte[] bytes(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(LONGEST_BODY + 1);
        if (bytes.length > LONGEST_BODY) {
            throw new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
        }
        return bytes;
    }

    private static void checkLabels(
            Class<?> type, MediaType mediaType, MultivaluedMap<String, String> headers, byte[] bytes) {
        boolean labelled = headers.getFirst(HttpHeaders.CONTENT_TYPE) != null;
        if (bytes.length > 0 && !labelled
                || labelled && !isUnderstood(type, mediaType)
                || headers.getFirst(HttpHeaders.CONTENT_ENCODING) != null) {
            throw new NotSupportedException();
        }
    }

    private static boolean isUnderstood(Class<?> type, MediaType mediaType) {
        return mediaType.isCompatible(MediaType.APPLICATION_JSON_TYPE)
                || type == MergePatch.class && mediaType.isCompatible(MergePatch.TYPE);
    }
}
