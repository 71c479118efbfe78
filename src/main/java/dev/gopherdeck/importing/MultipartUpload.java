package dev.gopherdeck.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.springframework.web.multipart.MultipartFile;

/** One file of a form. */
record MultipartUpload(String name, MultipartFile file) implements UploadSource.Upload {

    static UploadSource.Upload of(MultipartFile file) {
        return new MultipartUpload(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file);
    }

    @Override
    public InputStream open() throws IOException {
        return file.getInputStream();
    }
}
