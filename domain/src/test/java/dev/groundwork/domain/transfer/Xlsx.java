package dev.groundwork.domain.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Reads a spreadsheet by its XML, so that what wrote it is not asked whether it is right. */
final class Xlsx {

    private Xlsx() {}

    /** The cells of the first sheet; null where there is none. */
    static List<List<String>> rows(byte[] file) {
        try (SeekableInMemoryByteChannel bytes = new SeekableInMemoryByteChannel(file);
                ZipFile zip = ZipFile.builder().setSeekableByteChannel(bytes).get()) {
            return sheet(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")));
        } catch (IOException | XMLStreamException e) {
            throw new AssertionError("is no spreadsheet", e);
        }
    }

    /** What XML 1.0 can say of a text. */
    static String kept(String text) {
        return text.codePoints()
                .filter(c -> c >= 0x20 || c == '\t' || c == '\n' || c == '\r')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static List<List<String>> sheet(InputStream xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        XMLStreamReader reader = factory.createXMLStreamReader(xml);
        List<List<String>> rows = new ArrayList<>();
        int column = 0;
        while (reader.hasNext()) {
            if (reader.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (reader.getLocalName()) {
                case "row" -> rows.add(new ArrayList<>());
                case "c" -> column = column(reader.getAttributeValue(null, "r"));
                case "f" -> throw new AssertionError("a formula");
                case "v", "t" -> {
                    List<String> row = rows.get(rows.size() - 1);
                    while (row.size() <= column) {
                        row.add(null);
                    }
                    row.set(column, reader.getElementText());
                }
                default -> {}
            }
        }
        return rows;
    }

    private static int column(String reference) {
        int column = 0;
        for (char c : reference.replaceAll("\\d", "").toCharArray()) {
            column = column * 26 + c - 'A' + 1;
        }
        return column - 1;
    }
}
