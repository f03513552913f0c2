package dev.groundwork.api.json;

import dev.groundwork.domain.guides.GuideFile;
import dev.groundwork.domain.guides.UnreadableGuide;
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

/** Reads a YAML body where an operation takes one, as strictly as JSON; what refers to another place is refused. */
@Provider
@Consumes({YamlBodyReader.MEDIA_TYPE, YamlBodyReader.OLD_MEDIA_TYPE})
public class YamlBodyReader implements MessageBodyReader<Object> {

    /** The media type of YAML (RFC 9512). */
    public static final String MEDIA_TYPE = "application/yaml";

    /** What it was called before it had one. */
    public static final String OLD_MEDIA_TYPE = "application/x-yaml";

    private final InputReader inputs;
    private final ReceivedBody received;

    YamlBodyReader(InputReader inputs, ReceivedBody received) {
        this.inputs = inputs;
        this.received = received;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord();
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
        if (headers.getFirst(HttpHeaders.CONTENT_ENCODING) != null) {
            throw new NotSupportedException();
        }
        byte[] bytes = body.readNBytes(GuideFile.LARGEST + 1);
        if (bytes.length > GuideFile.LARGEST) {
            throw new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
        }
        received.keep(bytes);
        try {
            return inputs.read(GuideFile.tree(bytes), type);
        } catch (UnreadableGuide unreadable) {
            throw new MalformedInput(
                    "The body " + unreadable.violations().get(0).message() + ".");
        }
    }
}
