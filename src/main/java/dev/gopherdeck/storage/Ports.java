package dev.gopherdeck.storage;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** TCP ports of the loopback address. */
final class Ports {

    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    private Ports() {}

    static int preferring(int port) throws IOException {
        return isFree(port) ? port : anyFree();
    }

    static boolean isFree(int port) {
        if (port == 0) {
            return false;
        }
        try {
            bind(port);
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    static int anyFree() throws IOException {
        return bind(0);
    }

    private static int bind(int port) throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port));
            return socket.getLocalPort();
        }
    }
}
