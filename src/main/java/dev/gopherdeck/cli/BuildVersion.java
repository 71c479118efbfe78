package dev.gopherdeck.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote down. */
final class BuildVersion implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        try (InputStream in = Objects.requireNonNull(BuildVersion.class.getResourceAsStream("build.properties"))) {
            Properties build = new Properties();
            build.load(in);
            return new String[] {"gopherdeck " + build.getProperty("version")};
        }
    }
}
