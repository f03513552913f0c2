package dev.groundwork.deploy.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands between the application and its database, and does to their connections what bad networks do. */
public final class FaultProxy implements AutoCloseable {

    /** When a connection is cut. */
    public enum Cut {
        /** The server never hears of the message. */
        BEFORE_THE_SERVER_HEARS,
        /** The server does as it was told, and nobody learns of it. */
        BEFORE_THE_ANSWER
    }

    private static final int NEVER = 0;

    private final ServerSocket door;
    private final int target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger messagesToCut = new AtomicInteger(NEVER);
    private volatile Cut cut = Cut.BEFORE_THE_SERVER_HEARS;
    private volatile boolean refusing;
    private volatile boolean silent;
    private volatile Duration delay = Duration.ZERO;

    private FaultProxy(ServerSocket door, int target) {
        this.door = door;
        this.target = target;
    }

    /** A proxy to a port of this machine, faultless at first. */
    public static FaultProxy to(int port) {
        try {
            FaultProxy proxy = new FaultProxy(new ServerSocket(0, 200, InetAddress.getLoopbackAddress()), port);
            begin(proxy::accept);
            return proxy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it listens. */
    public int port() {
        return door.getLocalPort();
    }

    /** How many connections it has refused. */
    public int refused() {
        return refused.get();
    }

    /** Hangs up on everybody who calls from now on, or no longer does. */
    public void refuse(boolean yes) {
        refusing = yes;
    }

    /** Swallows all that is said from now on in either direction, or no longer does; connections stay open. */
    public void silence(boolean yes) {
        silent = yes;
    }

    /** Holds each message from the application back for a time. */
    public void delay(Duration time) {
        delay = time;
    }

    /** Cuts all connections there are. */
    public void cutAll() {
        open.forEach(FaultProxy::hangUp);
    }

    /** Cuts the connection on which the application sends its n-th message from now on; counted over all connections. */
    public void cutAtMessage(int number, Cut when) {
        cut = when;
        messagesToCut.set(number);
    }

    @Override
    public void close() throws IOException {
        door.close();
        cutAll();
    }

    private void accept() throws IOException {
        while (true) {
            Socket application = door.accept();
            if (refusing) {
                refused.incrementAndGet();
                hangUp(application);
            } else {
                connect(application);
            }
        }
    }

    private void connect(Socket application) throws IOException {
        Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
        application.setTcpNoDelay(true);
        server.setTcpNoDelay(true);
        open.add(application);
        open.add(server);
        begin(() -> pass(application, server, true));
        begin(() -> pass(server, application, false));
    }

    private void pass(Socket from, Socket to, boolean fromApplication) {
        byte[] buffer = new byte[65_536];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                boolean cutting =
                        fromApplication && messagesToCut.get() != NEVER && messagesToCut.decrementAndGet() == 0;
                if (cutting && cut == Cut.BEFORE_THE_SERVER_HEARS) {
                    return;
                }
                if (fromApplication) {
                    Thread.sleep(delay.toMillis());
                }
                if (!silent) {
                    out.write(buffer, 0, length);
                }
                if (cutting) {
                    hangUp(from);
                    Thread.sleep(Duration.ofMillis(200).toMillis());
                    return;
                }
            }
        } catch (IOException e) {
            // The other side has hung up, which is what happens here.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private static void hangUp(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException e) {
            // It has ended already.
        }
    }

    private static void begin(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException e) {
                // The proxy was closed.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private interface Work {
        void run() throws IOException;
    }
}
