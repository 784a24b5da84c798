package closeout.read.document;

import java.util.concurrent.TimeUnit;

/** What may still be unpacked from one file, and until when. */
final class Allowance {

  private final Limits limits;
  private final long start = System.nanoTime();
  private long unpacked;

  Allowance(Limits limits) {
    this.limits = limits;
  }

  Limits limits() {
    return limits;
  }

  void take(long bytes) throws DocumentException {
    unpacked += bytes;
    if (unpacked > limits.expandedBytes()) {
      throw new DocumentException("expands-too-far", limits.expandedBytes());
    }
    if (System.nanoTime() - start > TimeUnit.SECONDS.toNanos(limits.seconds())) {
      throw new DocumentException("takes-too-long", limits.seconds());
    }
  }
}
