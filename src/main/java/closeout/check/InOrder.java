package closeout.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on several elements at a time and keeps their order, with no more than a few of them
 * waiting.
 */
final class InOrder {

  private static final int WAITING_PER_THREAD = 4;

  private InOrder() {}

  static <T, R> void map(
      Iterator<T> elements, Function<T, R> work, int threads, Consumer<R> results) {
    if (threads <= 1) {
      elements.forEachRemaining(element -> results.accept(work.apply(element)));
      return;
    }
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      Deque<Future<R>> waiting = new ArrayDeque<>();
      while (elements.hasNext()) {
        T element = elements.next();
        waiting.add(workers.submit(() -> work.apply(element)));
        if (waiting.size() >= threads * WAITING_PER_THREAD) {
          results.accept(result(waiting.remove()));
        }
      }
      for (Future<R> future : waiting) {
        results.accept(result(future));
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The check was interrupted.", e);
    }
  }
}
