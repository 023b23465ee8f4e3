package dev.hydraui.http;

import dev.hydraui.jvm.Timers;
import dev.hydraui.machine.Capabilities;
import dev.hydraui.machine.Running;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;

/** What an application asks of the network. It keeps cookies for as long as it lives. */
public final class HttpCapabilities {

  /** Streams of events each hold a place. */
  private static final int AT_ONCE = 64;

  private static final int CONNECT_SECONDS = 30;
  private static final int IDLE_SECONDS = 5;

  private final OkHttpClient client;
  private final Addresses addresses;
  private final Timers timers;

  /**
   * The network, as seen from an application.
   *
   * @param base what relative addresses are relative to; nothing where there is no server
   * @throws IllegalArgumentException if it is no address
   */
  public HttpCapabilities(String base, Timers timers) {
    this.addresses = new Addresses(base);
    this.timers = timers;
    Dispatcher dispatcher = new Dispatcher(threads());
    dispatcher.setMaxRequests(AT_ONCE);
    dispatcher.setMaxRequestsPerHost(AT_ONCE);
    client =
        new OkHttpClient.Builder()
            .dispatcher(dispatcher)
            .cookieJar(new MemoryCookies())
            .connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
            // A request says itself how long it waits, and a stream waits for ever.
            .readTimeout(0, TimeUnit.SECONDS)
            .writeTimeout(0, TimeUnit.SECONDS)
            .build();
  }

  /** They end with the program, and soon when there is nothing to do. */
  private static ThreadPoolExecutor threads() {
    return new ThreadPoolExecutor(
        0,
        Integer.MAX_VALUE,
        IDLE_SECONDS,
        TimeUnit.SECONDS,
        new SynchronousQueue<>(),
        task -> {
          Thread thread = new Thread(task, "hydra http");
          thread.setDaemon(true);
          return thread;
        });
  }

  /** Requests and streams of events. */
  public Capabilities all() {
    return Requests.with(client, addresses).with(Streams.with(client, addresses, timers));
  }

  /**
   * Uploads of files, and their texts.
   *
   * @param files what a person has chosen
   */
  public Capabilities of(ChosenFiles files) {
    return Uploads.with(client, addresses, files);
  }

  /**
   * Writes what is found under an address.
   *
   * @param sink is closed at the end
   * @param done told whether all of it was written
   */
  public Running fetch(String uri, OutputStream sink, Consumer<Boolean> done) {
    return Fetching.begin(client, addresses, uri, sink, done);
  }

  /**
   * What is found under an address, on the thread that asks.
   *
   * @param most bytes; of what has more nothing is answered
   */
  public Optional<byte[]> bytes(String uri, int most) {
    return Fetching.bytes(client, addresses, uri, most);
  }

  /** Where an address relative to the server leads. */
  public String beside(String uri) {
    return addresses.beside(uri);
  }
}
