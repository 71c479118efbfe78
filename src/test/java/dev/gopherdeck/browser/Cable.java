package dev.gopherdeck.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The connection between browser and application, which a test can pull. Playwright's own offline mode does not reach
 * service workers.
 */
final class Cable implements AutoCloseable {

    private final int applicationPort;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private ServerSocket plug;

    private Cable(int applicationPort) throws IOException {
        this.applicationPort = applicationPort;
        this.plug = listen(0);
    }

    /** @param page any address of the application */
    static Cable to(String page) {
        try {
            return new Cable(URI.create(page).getPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of a page at this end of the cable; it stays the same when the cable is pulled. */
    String address(String path) {
        return "http://localhost:" + plug.getLocalPort() + path;
    }

    void pull() {
        close();
    }

    void plugIn() {
        try {
            plug = listen(plug.getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        close(plug);
        ends.forEach(Cable::close);
    }

    private ServerSocket listen(int port) throws IOException {
        ServerSocket socket = new ServerSocket();
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        start(() -> accept(socket));
        return socket;
    }

    private void accept(ServerSocket socket) throws IOException {
        while (true) {
            Socket browser = socket.accept();
            Socket application = new Socket(InetAddress.getLoopbackAddress(), applicationPort);
            ends.add(browser);
            ends.add(application);
            if (socket.isClosed()) {
                // Pulled while this connection was made: it would outlive the pull
                close(browser);
                close(application);
            }
            start(() -> pump(browser, application));
            start(() -> pump(application, browser));
        }
    }

    private void pump(Socket from, Socket to) throws IOException {
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } finally {
            ends.remove(from);
            ends.remove(to);
        }
    }

    private static void start(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException pulled) {
                // The other end was closed, which is what this cable is for
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private static void close(AutoCloseable socket) {
        try {
            socket.close();
        } catch (Exception e) {
            throw new IllegalStateException("a socket could not be closed", e);
        }
    }

    private interface Work {

        void run() throws IOException;
    }
}
