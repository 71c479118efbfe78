package dev.gopherdeck.storage;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The manifest as an entry of the archive. */
final class ManifestEntry {

    static final String NAME = "manifest.json";

    private static final int MAXIMUM_BYTES = 1 << 20;

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ManifestEntry() {}

    static byte[] write(BackupManifest manifest) {
        return JSON.writeValueAsBytes(manifest);
    }

    /** Says of a newer archive that it is newer, whatever else it holds that we cannot understand. */
    static BackupManifest read(ZipFile zip) throws IOException {
        JsonNode json = JSON.readTree(bytes(zip));
        if (json.path("format").asInt(0) > BackupManifest.FORMAT) {
            throw ArchiveRefusedException.newer(json.path("application").asString("unknown"));
        }
        return JSON.treeToValue(json, BackupManifest.class);
    }

    static InputStream find(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new ZipException("there is no %s in it".formatted(name));
        }
        return zip.getInputStream(entry);
    }

    /** Unlike the tables, the manifest is covered by no digest but that of the zip, which {@link ZipFile} ignores. */
    private static byte[] bytes(ZipFile zip) throws IOException {
        try (InputStream in = find(zip, NAME)) {
            byte[] bytes = in.readNBytes(MAXIMUM_BYTES);
            CRC32 sum = new CRC32();
            sum.update(bytes);
            if (sum.getValue() != zip.getEntry(NAME).getCrc()) {
                throw new ZipException("its manifest was altered");
            }
            return bytes;
        }
    }
}
