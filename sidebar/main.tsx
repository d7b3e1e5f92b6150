// The sidebar app starts here.
export {};
